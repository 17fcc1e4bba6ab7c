def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('''[ERROR] site 文章/hello.md:3:7 error date/impossible
[ERROR]   3 | date: 2024-02-30
[ERROR]     |       ^^^^^^^^^^
[ERROR]   Unexpected `2024-02-30`, expected a day that exists
[ERROR]   help: February 2024 has 29 days
''')
assert log.contains('''[ERROR] site 文章/旅行 笔记/春天.md:2:10 error yaml/colon-in-value
[ERROR]   2 | title: 春天: 第一场雨
[ERROR]     |            ^
[ERROR]   Unexpected second `: ` in a value without quotes, expected text
[ERROR]   help: quote the value
''')
assert log.contains('[WARNING] site 文章/hello.md:2:8 warning type/typed-text')
assert log.contains('Front matter: 2 files in site 文章 checked, 3 errors, 1 warning;'
    + ' see target/frontmatter/report.html, target/frontmatter/report.sarif')
assert !log.contains('MojoExecutionException')
def sarif = new File(basedir, 'target/frontmatter/report.sarif').getText('UTF-8')
assert sarif.contains('"uri":"site%20%E6%96%87%E7%AB%A0/hello.md"') || sarif.contains('"uri": "site%20%E6%96%87%E7%AB%A0/hello.md"')
def html = new File(basedir, 'target/frontmatter/report.html').getText('UTF-8')
assert html.contains('site 文章/旅行 笔记/春天.md')
assert !new File(basedir, 'target/frontmatter/clean.sha256').exists()

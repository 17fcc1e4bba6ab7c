def log = new File(basedir, 'build.log').text
def full = ~/Front matter: 1 file in content checked, nothing found; see target\/frontmatter\/report.html, /
def again = 'Front matter: nothing changed since the last check of content, which was clean'
assert log.findAll(full).size() == 2 : 'first run, and other settings'
assert log.split(java.util.regex.Pattern.quote(again), -1).length - 1 == 1 : 'second run only'
def reports = new File(basedir, 'target/frontmatter')
['report.html', 'report.sarif', 'report.json', 'TEST-frontmatter.xml', 'report.txt'].each {
    assert new File(reports, it).length() > 0 : it
}
assert new File(reports, 'report.json').text.trim() == '[]'

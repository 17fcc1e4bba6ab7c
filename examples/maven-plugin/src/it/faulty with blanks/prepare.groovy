// a shell takes names as bytes, so that they come out right even where this machine knows no characters but ASCII
if (File.separatorChar == '\\' as char) {
    def site = new File(basedir, 'site 文章')
    new File(site, '旅行 笔记').mkdirs()
    new File(basedir, 'files/hello.md').renameTo(new File(site, 'hello.md'))
    new File(basedir, 'files/spring.md').renameTo(new File(site, '旅行 笔记/春天.md'))
} else {
    def script = new File(basedir, 'prepare.sh')
    script.setText('''set -e
rm -rf 'site 文章'
mkdir -p 'site 文章/旅行 笔记'
mv files/hello.md 'site 文章/hello.md'
mv files/spring.md 'site 文章/旅行 笔记/春天.md'
''', 'UTF-8')
    def process = ['sh', 'prepare.sh'].execute(null, basedir)
    assert process.waitFor() == 0 : process.err.text
}

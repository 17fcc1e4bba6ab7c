def log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'content/a.md').text == '---\ntitle: A page\ndraft: true # not yet\n---\nWords.\n'
assert log.contains('[INFO] content/a.md:3:8 type/boolean-word: ')
assert log.contains('[INFO] Front matter: 1 fix in 1 file of content')
assert log.contains('[INFO] Front matter: 1 file in content checked, nothing found')
assert log.contains('[INFO] Front matter: 0 fixes in 0 files of content') : 'a second run changes nothing'

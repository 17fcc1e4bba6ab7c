def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Front matter: 1 file in content checked, nothing found')
assert !log.contains('old.md:')
assert log.contains('Unexpected baseline `none.txt`, expected a file that exists')

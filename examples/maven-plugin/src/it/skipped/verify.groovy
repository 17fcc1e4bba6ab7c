assert new File(basedir, 'build.log').text.contains('[INFO] Front matter: skipped')

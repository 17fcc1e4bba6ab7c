#!/usr/bin/env bash
# Whole processes over generated posts, in alternating rounds: medians of wall time, CPU time and peak memory, and the ratio of
# the wall time to the first line. GRAY_MATTER=FOLDER/node_modules/gray-matter takes node with gray-matter for the first line,
# otherwise it is a Java program with Jackson.
#
#   whole-process.sh [FILES] [ROUNDS]
set -euo pipefail
export LC_ALL=C.UTF-8

files=${1:-10000} rounds=${2:-5}
root=$(cd "$(dirname "$0")/../.." && pwd)
java=java
[ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ] && java=$JAVA_HOME/bin/java
target=$root/examples/benchmarks/target
path=$(ls "$target"/frontmatter4j-benchmarks-*.jar 2>/dev/null | grep -v -e -sources -e -javadoc | head -1):$target/lib/*
[ -d "$target/lib" ] || { echo "build first: mvn -q -DskipTests package" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
posts=$work/posts
"$java" -cp "$path" io.github.frontmatter4j.benchmarks.Posts "$posts" "$files"
one=$posts/0/post-0.md

printf '%s\n' 'rules:' '  body/broken-anchor: off' '  body/broken-link: off' '  body/foreign-excerpt-mark: off' \
  '  body/heading-jump: off' '  body/missing-alt: off' '  body/missing-image: off' '  body/title-repeated: off' >"$work/headers.yml"
cat >"$work/gray-matter.js" <<'JS'
const fs = require('fs'), path = require('path'), matter = require(process.env.GRAY_MATTER);
let count = 0;
(function walk(place) {
  if (!fs.statSync(place).isDirectory()) { matter(fs.readFileSync(place, 'utf8'), {}); count++; return; }
  for (const name of fs.readdirSync(place)) walk(path.join(place, name));
})(process.argv[2]);
console.log(count);
JS

# the flags of the launcher, and an archive of classes like its own
eval "$(sed -n '/^options=(/,/)$/p' "$root/examples/frontmatter")"
bind=("$java" "${options[@]}" -XX:SharedArchiveFile="$work/bind.jsa" -cp "$path" io.github.frontmatter4j.benchmarks.ReadAndBind ours)
jars=$(echo $target/lib/*.jar | tr ' ' ':')
bind=("${bind[@]/"$path"/"${path%%:*}:$jars"}")
"${bind[@]/-XX:SharedArchiveFile=/-XX:ArchiveClassesAtExit=}" "$posts/0" >/dev/null 2>&1 || true

names=() calls=()
add() { names+=("$1"); shift; calls+=("$(printf '%q ' "$@")"); }
if [ -n "${GRAY_MATTER:-}" ]; then
  export GRAY_MATTER
  add 'node, gray-matter' node "$work/gray-matter.js" "$posts"
else
  add 'Java, Jackson to a record' "$java" "${options[@]}" -cp "$path" io.github.frontmatter4j.benchmarks.ReadAndBind jackson "$posts"
fi
launcher=$root/examples/frontmatter
add 'read and bind' "${bind[@]}" "$posts"
add 'read and bind, one thread' "${bind[0]}" -Djava.util.concurrent.ForkJoinPool.common.parallelism=0 "${bind[@]:1}" "$posts"
add 'roundtrip' "$launcher" roundtrip "$posts"
add 'check, headers only' "$launcher" check --config "$work/headers.yml" "$posts"
add 'check' "$launcher" check "$posts"
all=${#names[@]}
if [ -n "${GRAY_MATTER:-}" ]; then
  add 'one file: node, gray-matter' node "$work/gray-matter.js" "$one"
else
  add 'one file: Java, Jackson' "$java" "${options[@]}" -cp "$path" io.github.frontmatter4j.benchmarks.ReadAndBind jackson "$one"
fi
add 'one file: get' "$launcher" get "$one"
add 'one file: get KEY' "$launcher" get "$one" title
add 'one file: check' "$launcher" check "$one"
"$launcher" check "$one" >/dev/null 2>&1 || true # builds what is missing

TIMEFORMAT='%R %U %S'
# looking on must not take time from a process that uses all cores: nothing is started while it runs
exec {never}<> <(:)
measure() { # wall, CPU, peak MB of a call, which ends with any status
  local peak=0 key now pid child children
  {
    time {
      eval "exec_it() { $1 >/dev/null 2>&1; }"
      exec_it || true
    }
  } 2>"$work/time" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    children=
    { read -r children <"/proc/$pid/task/$pid/children"; } 2>/dev/null || true
    for child in $children; do
      while read -r key now _; do
        [ "$key" = VmHWM: ] && [ "$now" -gt "$peak" ] && peak=$now
      done 2>/dev/null <"/proc/$child/status" || true
    done
    read -rt 0.02 -u "$never" || true
  done
  wait "$pid" || true
  read -r wall user system <"$work/time"
  awk -v w="$wall" -v u="$user" -v s="$system" -v p="$peak" 'BEGIN { printf "%.3f %.3f %.0f\n", w, u + s, p / 1024 }'
}

for ((round = 0; round < rounds; round++)); do
  for i in "${!calls[@]}"; do
    measure "${calls[$i]}" >>"$work/result.$i"
  done
done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
printf '%d files, %d rounds, %s\n\n| | wall s | CPU s | peak MB | wall, ratio |\n| --- | --- | --- | --- | --- |\n' \
  "$files" "$rounds" "$("$java" -version 2>&1 | head -1)"
for i in "${!names[@]}"; do
  { [ "$i" -eq 0 ] || [ "$i" -eq "$all" ]; } && base=$(cut -d' ' -f1 "$work/result.$i" | median)
  wall=$(cut -d' ' -f1 "$work/result.$i" | median)
  printf '| %s | %s | %s | %s | %s |\n' "${names[$i]}" "$wall" "$(cut -d' ' -f2 "$work/result.$i" | median)" \
    "$(cut -d' ' -f3 "$work/result.$i" | median)" "$(awk -v a="$wall" -v b="$base" 'BEGIN { printf "%.2f", a / b }')"
done

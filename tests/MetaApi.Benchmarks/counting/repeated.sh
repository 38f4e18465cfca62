# What is repeated in one process, on request: a line says what and how often. All code is compiled at once and for good.
times=20000
answer_time=600

prepare() {
  export DOTNET_TieredCompilation=0
  start "${modes_from[@]}" run
}

repeat() {
  local line
  echo "$1" >&"$ask"
  read -r -t "$answer_time" -u "$answer" line && [[ $line == "$1" ]] || fail "'$1' was not answered"
}

# The first time makes and compiles what is repeated; the second is counted.
count_repetition() {
  local line="$1 $times" before
  repeat "$line"
  if [[ -n $emulated ]]; then
    before=$(emulated_instructions)
    repeat "$line"
    instructions=$((($(emulated_instructions) - before) / times))
  else
    perf stat -x, -e instructions:u -p "$server" -o "$work/perf" bash -c "echo '$line' >&$ask; read -r -t $answer_time -u $answer"
    instructions=$(perf_instructions)
    [[ $instructions =~ ^[0-9]+$ ]] || not_countable
    instructions=$((instructions / times))
  fi
}

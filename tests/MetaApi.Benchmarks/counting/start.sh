# From the start of a process to its first answer: of a server with two routes, and of one with many.
few_routes=2
many_routes=1000
modes_from=(many)
answer_time=600

# Methods that are called often are compiled again after a tenth of a second of quiet. The emulator is some thirty times slower than a
# processor, so there the quiet lasts thirty times as long: otherwise a start would count what a processor does long after it.
prepare() { if [[ -n $emulated ]]; then export DOTNET_TC_CallCountingDelayMs=0xBB8; else under=(perf stat -x, -e instructions:u -o "$work/perf"); fi; }

# start_with MODE ROUTES
start_with() {
  start many "$1" "$2"
  reply=$(curl -sS --max-time "$answer_time" "$url/r0/7?limit=5")
  [[ $reply == '{"id":7,"name":"Lamp","count":5,"code":"ABC-1234"}' ]] || fail "$1 answers wrongly: $reply"
}

instructions_to_answer() {
  start_with "$1" "$2"
  [[ -z $emulated ]] || instructions=$(emulated_instructions)
  stop
  [[ -n $emulated ]] || instructions=$(perf_instructions)
  [[ $instructions =~ ^[0-9]+$ ]] || not_countable
}

# Asked outside the emulator, which does not survive the question.
bytes_to_answer() {
  local under=()
  start_with "$1" "$2"
  ask_server
  stop
}

count() {
  local few many
  instructions_to_answer "$1" "$few_routes"; few=$instructions
  instructions_to_answer "$1" "$many_routes"; many=$instructions
  bytes_to_answer "$1" "$many_routes"
  row "$1" $((few / 1000000)) $((many / 1000000)) $(((many - few) / (many_routes - few_routes) / 1000)) $((bytes / 1000))
}

print_table() {
  echo "| mode | million instructions, $few_routes routes | $many_routes routes | thousand for each further route | thousand bytes allocated, $many_routes routes |"
  echo "|---|--:|--:|--:|--:|"
  printf '%s\n' "${rows[@]}"
}

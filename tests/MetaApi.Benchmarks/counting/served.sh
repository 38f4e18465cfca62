# What one request costs a server in steady state, of the benchmark contract in each mode.
path='/users/42/orders?dryRun=true'
total=46.23
checking=' validated mvc serve untyped '
server_core=0
load_core=1
connections=32
quiet_methods=10
modes_from=()

prepare() { if [[ -n $emulated ]]; then least_bursts=30 most_bursts=100; else least_bursts=6 most_bursts=30; fi; }

count() { "measure${emulated:+_emulated}" "$1"; }

post() { curl -sS --max-time 10 -w '\n%{http_code}' -H 'Content-Type: application/json' --data-binary "@$here/$1" "$url$path"; }

verify() {
  local reply
  [[ $(curl -sS --max-time 10 "$url/ping") == pong ]] || fail "$1 does not answer /ping with pong"
  reply=$(post order.json)
  [[ $reply == *$'\n200' && $reply == *"\"total\":$total,"* && $reply != *password* ]] || fail "$1 answers wrongly: $reply"
  [[ $checking == *" $1 "* ]] || return 0
  reply=$(post invalid-order.json)
  [[ $reply == *$'\n400' && ${reply,,} =~ zip && ${reply,,} =~ sku ]] || fail "$1 does not report both faults of invalid-order.json: $reply"
}

# The words after the duration run the load, as in: load 2 taskset -c 1
load() {
  local duration=$1 failed
  "${@:2}" wrk -t1 -c"$connections" -d"${duration}s" --timeout 60s -s "$here/load.lua" "$url$path" -- "$here/order.json" >"$work/wrk"
  read -r requests micros failed < <(sed -n 's/^load: //p' "$work/wrk") || fail "wrk counted nothing: $(cat "$work/wrk")"
  [[ $requests -gt 0 && $failed -eq 0 ]] || fail "$failed of $requests requests failed: $(cat "$work/wrk")"
}

# Tiering waits for quiet and compiles beside the load: unpinned bursts with pauses let it finish before anything is counted.
warm_up() {
  local burst before=0
  methods=0
  for ((burst = 1; burst <= least_bursts || methods - before > quiet_methods; burst++)); do
    [[ $burst -le $most_bursts ]] || fail "$1 still compiles after $most_bursts bursts; is the machine busy?"
    before=$methods
    load 2
    sleep 0.9
    ask_server
  done
}

user_ticks() { awk '{ print $14 }' "/proc/$server/stat"; }

# A virtual machine without a performance counter cannot count; saying so beats both a made-up figure and no table.
instructions_per_request() {
  local counted
  counted=$(perf_instructions)
  case $counted in
    '<not supported>') echo "not countable here" ;;
    *[!0-9]* | '') fail "perf counted no instructions: $(cat "$work/perf")" ;;
    *) echo $((counted / requests)) ;;
  esac
}

# Compiling goes on longer in the emulator than any rule foresees: two windows in a row must agree within two hundredths.
measure_emulated() {
  local before instructions=0 last
  start "$1" 0
  verify "$1"
  warm_up "$1"
  for ((window = 1; window <= 12; window++)); do
    last=$instructions before=$(emulated_instructions)
    load "$seconds" taskset -c "$load_core"
    instructions=$((($(emulated_instructions) - before) / requests))
    echo "$1: $requests requests, instructions each: $instructions" >&2
    (((instructions - last) ** 2 * 2500 > instructions ** 2)) || break
  done
  stop
  rows+=("| $1 | $instructions |")
}

measure() {
  local before ticks instructions micros_each
  start "$1" 0
  verify "$1"
  warm_up "$1"
  taskset -a -c -p "$server_core" "$server" >/dev/null
  ask_server; before=$bytes; ticks=$(user_ticks)
  load "$seconds" taskset -c "$load_core" perf stat -x, -e instructions:u -p "$server" -o "$work/perf"
  ticks=$(($(user_ticks) - ticks)); ask_server
  stop
  instructions=$(instructions_per_request)
  micros_each=$(awk "BEGIN { printf \"%.1f\", $ticks * 1000000 / $(getconf CLK_TCK) / $requests }")
  echo "$1: $requests requests in $((micros / 1000)) ms, $((bytes - before)) bytes, instructions each: $instructions" >&2
  rows+=("| $1 | $instructions | $micros_each | $((requests * 1000000 / micros)) | $(((bytes - before) / requests)) | $requests |")
}

print_table() {
  if [[ -n $emulated ]]; then
    echo "| mode | instructions per request (user, emulated, no garbage collection) |"
    echo "|---|--:|"
  else
    print_heading
  fi
  printf '%s\n' "${rows[@]}"
}

print_heading() {
  echo "| mode | instructions per request (user) | CPU µs per request (user) | requests per second | allocated bytes per request | requests counted |"
  echo "|---|--:|--:|--:|--:|--:|"
}

# What it takes to write the OpenAPI document of many routes, to its last byte of JSON, by who writes it.
source "$here/counting/repeated.sh"
times=3
many_routes=1000
modes_from=(documents)
framework=

count() {
  [[ -n $framework ]] || { count_repetition "framework $many_routes"; framework=$instructions; }
  if [[ $1 == framework ]]; then instructions=$framework; else count_repetition "$1 $many_routes"; fi
  row "$1" $((instructions / 1000000)) "$(ratio "$instructions" "$framework")"
}

print_table() {
  echo "| writer | million instructions, $many_routes routes | ratio to the framework's own generator |"
  echo "|---|--:|--:|"
  printf '%s\n' "${rows[@]}"
}

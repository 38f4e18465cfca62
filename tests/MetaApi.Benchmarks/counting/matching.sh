# What it takes to choose the endpoint of one request among few routes, and among many.
source "$here/counting/repeated.sh"
few_routes=10
many_routes=10000
modes_from=(matching)

count() {
  local few
  count_repetition "$1 $few_routes"; few=$instructions
  count_repetition "$1 $many_routes"
  row "$1" "$few" "$instructions" "$(ratio "$instructions" "$few")"
}

print_table() {
  echo "| mode | instructions to choose among $few_routes routes | $many_routes routes | ratio |"
  echo "|---|--:|--:|--:|"
  printf '%s\n' "${rows[@]}"
}

# What security and limits add to one call of a route.
source "$here/counting/repeated.sh"
modes_from=(guards)
without=

count() {
  count_repetition "$1"
  [[ -n $without ]] || without=$instructions
  row "$1" "$instructions" $((instructions - without))
}

print_table() {
  echo "| guard | instructions of a call | added |"
  echo "|---|--:|--:|"
  printf '%s\n' "${rows[@]}"
}

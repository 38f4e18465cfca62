# What hooks that do nothing add to one call of a route, by kind.
source "$here/counting/repeated.sh"
many_hooks=10
modes_from=(hooks)
without=

count() {
  local first
  [[ -n $without ]] || { count_repetition "$1 0"; without=$instructions; }
  count_repetition "$1 1"; first=$instructions
  count_repetition "$1 $many_hooks"
  row "$1" "$without" $((first - without)) $(((instructions - first) / (many_hooks - 1)))
}

print_table() {
  echo "| hook | instructions of a call without | the first adds | each further adds |"
  echo "|---|--:|--:|--:|"
  printf '%s\n' "${rows[@]}"
}

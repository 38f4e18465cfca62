# How the work of reading hostile input grows when the input is twice as long.
warm=1
times=4
modes_from=(hostile)

# Everything is compiled at once and for good, or a longer run would be counted in other code than a shorter one.
prepare() { export DOTNET_TieredCompilation=0; }

# Instructions of one process that reads a family: process_count FAMILY FACTOR TIMES
process_count() {
  if [[ -n $emulated ]]; then
    rm -f "$INSTRUCTION_COUNTS"
    "${under[@]}" "$dotnet" "$dll" hostile "$@" >/dev/null
    emulated_instructions
  else
    perf stat -x, -e instructions:u -o "$work/perf" "$dotnet" "$dll" hostile "$@" >/dev/null
    perf_instructions
  fi
}

# What start and compilation cost is in both counts, and not in their difference.
work_of() {
  local few many
  few=$(process_count "$1" "$2" "$warm")
  many=$(process_count "$1" "$2" $((warm + times)))
  [[ $few =~ ^[0-9]+$ && $many =~ ^[0-9]+$ ]] || not_countable
  echo $(((many - few) / times))
}

count() {
  local once twice
  once=$(work_of "$1" 1)
  twice=$(work_of "$1" 2)
  row "$1" "$once" "$twice" "$(ratio "$twice" "$once")"
}

print_table() {
  echo "| family | instructions n | 2n | ratio |"
  echo "|---|--:|--:|--:|"
  printf '%s\n' "${rows[@]}"
}

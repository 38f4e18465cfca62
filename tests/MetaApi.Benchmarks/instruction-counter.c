/* A plugin for QEMU's user-mode emulation (API version 1): counts the instructions a program executes, for machines
   without a performance counter. Each thread adds to a cell of its own in a shared file, which another process may sum. */
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))
#define CELLS 1024
#define WORDS_APART 8

struct qemu_plugin_tb;
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, void (*translated)(uint64_t, struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *block, void (*run)(unsigned, void *), int flags, void *length);

EXPORT int qemu_plugin_version = 1;

static volatile uint64_t *cells;

static void run(unsigned thread, void *length) {
  cells[thread % CELLS * WORDS_APART] += (uintptr_t)length;
}

static void translated(uint64_t id, struct qemu_plugin_tb *block) {
  qemu_plugin_register_vcpu_tb_exec_cb(block, run, 0, (void *)(uintptr_t)qemu_plugin_tb_n_insns(block));
}

EXPORT int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv) {
  const size_t size = CELLS * WORDS_APART * sizeof *cells;
  const int file = open(getenv("INSTRUCTION_COUNTS"), O_RDWR | O_CREAT | O_TRUNC, 0600);
  if (file < 0 || ftruncate(file, size) < 0)
    return 1;
  cells = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
  return cells == MAP_FAILED;
}

package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SettingsEditTest {
  @Test
  void writesANewList() {
    check("", "disable:\n  - r.x\n");
    check("run: save", "run: save\ndisable:\n  - r.x\n");
    check("# disable: none\nrun: save\n", "# disable: none\nrun: save\ndisable:\n  - r.x\n");
  }

  @Test
  void addsToTheListInItsOwnForm() {
    check(
        "disable:\n  - a\n  # b is noisy\n  - b # x\nrun: save\n",
        "disable:\n  - a\n  # b is noisy\n  - b # x\n  - r.x\nrun: save\n");
    check("disable:\n- a\n", "disable:\n- a\n- r.x\n");
    check("disable: # why\n\n  - a", "disable: # why\n\n  - a\n  - r.x");
    check("disable:\nrun: save\n", "disable:\n  - r.x\nrun: save\n");
    check("disable: [a, b] # x\n", "disable: [a, b, r.x] # x\n");
    check("disable: []\n", "disable: [r.x]\n");
    check("disable: [a,\n  b]\n", "disable: [a,\n  b, r.x]\n");
    check("disable: a\n", "disable: [a, r.x]\n");
  }

  private static void check(String before, String after) {
    assertEquals(after, SettingsEdit.disable(before, "r.x").applyTo(before));
  }
}

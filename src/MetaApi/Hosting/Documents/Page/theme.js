"use strict";

// Light or dark, as the system is or as the reader has chosen. It runs before anything is painted, so that nothing flashes.
{
  const key = "metaapi-docs-theme";
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  let theme = remembered();

  function remembered() {
    try {
      return localStorage.getItem(key) ?? "system";
    } catch {
      return "system"; // The browser lets this page keep nothing.
    }
  }

  function remember() {
    try {
      localStorage.setItem(key, theme);
    } catch {
      // It holds until the page is left.
    }
  }

  function apply() {
    const isDark = theme === "dark" || (theme !== "light" && systemIsDark.matches);
    document.documentElement.classList.toggle("dark-mode", isDark);
  }

  function connect() {
    const choice = document.getElementById("theme");
    choice.value = theme;
    choice.addEventListener("change", () => {
      theme = choice.value;
      remember();
      apply();
    });
  }

  systemIsDark.addEventListener("change", apply);
  addEventListener("DOMContentLoaded", connect);
  apply();
}

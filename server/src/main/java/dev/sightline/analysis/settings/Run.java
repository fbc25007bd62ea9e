package dev.sightline.analysis.settings;

/** When an open file is analysed: at each keystroke, or when it is saved. */
public enum Run {
  TYPE,
  SAVE
}

package dev.sightline.index;

/**
 * A file that an import can mean.
 *
 * @param path relative to the root for workspace files, absolute for installed dependencies
 * @param module the dotted name under which it was found
 * @param isPackage whether it stands for its folder
 * @param installed read on demand and never reported on
 */
public record ModuleFile(String path, String module, boolean isPackage, boolean installed) {}

package dev.sightline.index.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/** Disks that do not take what is written to them. Public, for the library makes them by name. */
public final class BadDisk {
  private BadDisk() {}

  /** Everything can be read and opened; every write finds no space. */
  public static final class Full extends FilePathWrapper {
    @Override
    public String getScheme() {
      return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      return new NoSpace(getBase().open(mode));
    }
  }

  /** Everything can be read. */
  public static final class Frozen extends FilePathWrapper {
    @Override
    public String getScheme() {
      return "frozen";
    }

    @Override
    public boolean canWrite() {
      return false;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      if (!mode.equals("r")) {
        throw new IOException("may not be written");
      }
      return getBase().open(mode);
    }
  }

  private static final class NoSpace extends FileBase {
    private final FileChannel disk;

    NoSpace(FileChannel disk) {
      this.disk = disk;
    }

    @Override
    public long size() throws IOException {
      return disk.size();
    }

    @Override
    public long position() throws IOException {
      return disk.position();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return disk.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      throw new IOException("no space left on device");
    }

    @Override
    public FileChannel position(long position) throws IOException {
      disk.position(position);
      return this;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      throw new IOException("no space left on device");
    }

    @Override
    public void force(boolean metadata) throws IOException {
      disk.force(metadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return disk.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      disk.close();
    }
  }
}

package kz.adep.upload;

import java.util.UUID;
import kz.adep.vault.FileKey;

/** A file that was taken in and lies sealed, but belongs to no case yet. Whoever holds this holds its key. */
public record Upload(UUID id, String name, FileType type, long size, Scan scan, FileKey key) {}

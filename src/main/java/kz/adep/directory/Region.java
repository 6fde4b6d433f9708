package kz.adep.directory;

import kz.adep.shared.LocalizedText;

/** A region or a city of its rank, known by its code in the national classifier (KATO). */
public record Region(int code, LocalizedText name) {}

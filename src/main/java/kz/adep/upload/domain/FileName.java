package kz.adep.upload.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a file, made fit to be shown and to be given back; never a path here. */
public final class FileName {

    static final int LENGTH = 120;

    /** Control, format (writing direction, joiners), private, half a symbol, and what no system allows in a name. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private FileName() {}

    public static String clean(String sent) {
        String own = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = UNWANTED.matcher(Normalizer.normalize(own, Normalizer.Form.NFC))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        String name = plain.replaceFirst("^\\.+", "").replaceFirst("[. ]+$", "");
        return shortened(name.isEmpty() ? "-" : name);
    }

    /** The end tells the type, so it is the middle that goes. */
    private static String shortened(String name) {
        if (name.length() <= LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        int cut = LENGTH - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + ending;
    }
}

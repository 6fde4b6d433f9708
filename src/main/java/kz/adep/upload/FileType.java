package kz.adep.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be sent. Its name has to end so, and its first bytes have to be one of the contents. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    TXT("text/plain", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    OGG("audio/ogg", "ogg"),
    MP4("video/mp4", "mp4");

    private static final Set<String> OFFICE = Set.of("application/x-tika-ooxml", "application/zip");

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The type that the end of a name promises. */
    public static Optional<FileType> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".")
                ? Arrays.stream(values())
                        .filter(type -> type.endings().contains(ending))
                        .findFirst()
                : Optional.empty();
    }

    /** For the field that chooses files. */
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(type -> type.endings().stream().map(ending -> "." + ending))
                        .toList());
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPhoto() {
        return this == JPG || this == PNG;
    }

    /** A package of parts, whose directory is looked at as well. */
    public boolean isPackage() {
        return isOfficeOpen() || this == ODT || this == ODS;
    }

    public boolean isOfficeOpen() {
        return this == DOCX || this == XLSX;
    }

    /** Whether what the content was recognised as is this; recorders name the containers of sound and film variously. */
    public boolean agreesWith(String content) {
        return switch (this) {
            case DOCX, XLSX -> OFFICE.contains(content);
            case TXT -> content.equals(mediaType) || content.equals("message/rfc822");
            case OGG ->
                Set.of("application/ogg", "audio/vorbis", "audio/ogg", "audio/opus", "audio/speex")
                        .contains(content);
            case M4A ->
                Set.of(mediaType, "video/mp4", "video/quicktime", "video/3gpp").contains(content);
            case MP4 -> Set.of(mediaType, "video/quicktime", "video/x-m4v").contains(content);
            default -> content.equals(mediaType);
        };
    }
}

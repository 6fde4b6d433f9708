package kz.adep.casework.file;

import java.util.List;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.FileRefused;
import org.springframework.http.HttpStatus;

/** The files of a case as a page groups them: those of a message stand with it. */
public record FileList(List<AttachedFile> files) {

    public List<AttachedFile> with(UUID message) {
        return files.stream().filter(file -> message.equals(file.message())).toList();
    }

    /** Those that came with no message. */
    public List<AttachedFile> apart() {
        return files.stream().filter(file -> file.message() == null).toList();
    }

    public List<AttachedFile> apart(String purpose) {
        return apart().stream()
                .filter(file -> file.purpose() == Purpose.valueOf(purpose))
                .toList();
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** What a refused act is answered with, when it may have been a file that was refused. */
    public static HttpStatus status(RuleViolation refusal) {
        if (refusal instanceof FileRefused file) {
            return file.isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return HttpStatus.CONFLICT;
    }
}

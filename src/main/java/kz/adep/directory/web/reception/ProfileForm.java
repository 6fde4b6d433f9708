package kz.adep.directory.web.reception;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import kz.adep.directory.CommissionerProfile;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What is published about a commissioner; a note on reception hours is not required. */
record ProfileForm(
        @NotBlank(message = REQUIRED) @Size(max = 120, message = TOO_LONG) @Nullable
        String fullName,

        @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG) @Nullable
        String room,

        @NotBlank(message = REQUIRED) @Size(max = 120, message = TOO_LONG) @Nullable
        String phone,

        @Size(max = 200, message = TOO_LONG) @Nullable String noteKk,

        @Size(max = 200, message = TOO_LONG) @Nullable String noteRu,

        @Size(max = 200, message = TOO_LONG) @Nullable String noteEn) {

    static final String REQUIRED = "{platform.required}";
    static final String TOO_LONG = "{reception.too-long}";

    static ProfileForm of(Optional<CommissionerProfile> profile) {
        return profile.map(each -> new ProfileForm(
                        each.fullName(),
                        each.room(),
                        each.phone(),
                        each.reception().kk(),
                        each.reception().ru(),
                        each.reception().en()))
                .orElseGet(() -> new ProfileForm("", "", "", "", "", ""));
    }

    CommissionerProfile toProfile(int body) {
        return new CommissionerProfile(
                body,
                text(fullName),
                text(room),
                text(phone),
                new LocalizedText(text(noteKk), text(noteRu), text(noteEn)));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}

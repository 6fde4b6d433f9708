package kz.adep.notification.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import kz.adep.notification.domain.MailWish;
import kz.adep.notification.service.Wishes.Wish;
import org.jspecify.annotations.Nullable;

/** How one wishes to be told. */
record WishForm(
        @NotNull(message = "{notification.wish.mail.missing}") @Nullable
        MailWish mail,

        @NotNull @Pattern(regexp = "kk|ru|en") @Nullable String language,

        @Email(message = "{notification.wish.address.form}") @Size(max = 200) @Nullable
        String address) {

    static WishForm from(Wish wish) {
        return new WishForm(wish.mail(), wish.language(), wish.address());
    }

    static WishForm empty(Locale reader) {
        return new WishForm(MailWish.NONE, reader.getLanguage(), "");
    }

    boolean lacksAddress() {
        return mail != null && mail != MailWish.NONE && typed() == null;
    }

    Wish toWish() {
        return new Wish(Objects.requireNonNull(mail), Objects.requireNonNull(language), typed());
    }

    private @Nullable String typed() {
        return address == null || address.isBlank() ? null : address.strip();
    }
}

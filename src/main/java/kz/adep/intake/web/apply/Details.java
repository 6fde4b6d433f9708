package kz.adep.intake.web.apply;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import kz.adep.casework.PersonalDetails;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Phone;
import kz.adep.intake.domain.RequiredDetail;
import kz.adep.shared.StateNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who the sender is and how to reach him; what must be given depends on the answers before. */
record Details(
        @Size(max = 300, message = "{intake.too-long}") String organisation,
        String bin,
        @Size(max = 100, message = "{intake.too-long}") String surname,
        @Size(max = 100, message = "{intake.too-long}") String givenName,
        @Size(max = 100, message = "{intake.too-long}") String patronymic,
        String iin,
        @Size(max = 500, message = "{intake.too-long}") String address,
        String phone,

        @Email(message = "{intake.details.email.wrong}") @Size(max = 200, message = "{intake.too-long}")
        String email)
        implements Answer {

    Details(
            @Nullable String organisation,
            @Nullable String bin,
            @Nullable String surname,
            @Nullable String givenName,
            @Nullable String patronymic,
            @Nullable String iin,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email) {
        this.organisation = Objects.requireNonNullElse(organisation, "");
        this.bin = Objects.requireNonNullElse(bin, "");
        this.surname = Objects.requireNonNullElse(surname, "");
        this.givenName = Objects.requireNonNullElse(givenName, "");
        this.patronymic = Objects.requireNonNullElse(patronymic, "");
        this.iin = Objects.requireNonNullElse(iin, "");
        this.address = Objects.requireNonNullElse(address, "");
        this.phone = Objects.requireNonNullElse(phone, "");
        this.email = Objects.requireNonNullElse(email, "");
    }

    static Details of(@Nullable PersonalDetails known) {
        PersonalDetails given = known == null ? PersonalDetails.none() : known;
        return new Details(
                given.organisation(),
                given.bin(),
                given.surname(),
                given.givenName(),
                given.patronymic(),
                given.iin(),
                given.address(),
                given.phone(),
                given.email());
    }

    /** IIN only if there is one: nobody is asked for it. */
    void check(Draft draft, Errors errors) {
        RequiredDetail.missing(draft, entered()).stream()
                .map(RequiredDetail::field)
                .forEach(field -> errors.rejectValue(field, "intake.details." + field + ".required"));
        checkNumbers(errors);
    }

    private void checkNumbers(Errors errors) {
        if (!bin.isEmpty()) {
            StateNumber.flawOfBin(StateNumber.plain(bin)).ifPresent(flaw -> reject("bin", flaw, errors));
        }
        if (!iin.isEmpty()) {
            StateNumber.flawOfIin(StateNumber.plain(iin)).ifPresent(flaw -> reject("iin", flaw, errors));
        }
        if (!phone.isEmpty() && Phone.international(phone).isEmpty()) {
            errors.rejectValue("phone", "intake.details.phone.wrong");
        }
    }

    private static void reject(String field, StateNumber.Flaw flaw, Errors errors) {
        errors.rejectValue(field, "intake.details." + field + "." + flaw.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Draft applyTo(Draft draft) {
        return draft.from(entered());
    }

    private PersonalDetails entered() {
        return new PersonalDetails(
                surname,
                givenName,
                patronymic,
                StateNumber.plain(iin),
                organisation,
                StateNumber.plain(bin),
                "",
                Phone.international(phone).orElse(""),
                email,
                address);
    }
}

package kz.adep.casework;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What identifies a person or an organisation; kept sealed. Absent parts are empty. */
public record PersonalDetails(
        String surname,
        String givenName,
        String patronymic,
        String iin,
        String organisation,
        String bin,
        String position,
        String phone,
        String email,
        String address) {

    private static final PersonalDetails NONE = new PersonalDetails("", "", "", "", "", "", "", "", "", "");

    public static PersonalDetails none() {
        return NONE;
    }

    /** The person concerned by a complaint, of whom only a name and a post are known. */
    public static PersonalDetails concerned(String name, String position) {
        return new PersonalDetails(name, "", "", "", "", "", position, "", "", "");
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public String fullName() {
        return Stream.of(surname, givenName, patronymic)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}

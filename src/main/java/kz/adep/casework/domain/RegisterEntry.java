package kz.adep.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where and when a case was entered in the register of its body. */
@Embeddable
class RegisterEntry {

    @Column(name = "register_year")
    private int year;

    @Column(name = "register_number")
    private int number;

    private Instant receivedAt;
    private LocalDate registeredOn;

    /** For JPA. */
    protected RegisterEntry() {}

    RegisterEntry(Instant receivedAt, LocalDate registeredOn, int number) {
        this.year = registeredOn.getYear();
        this.number = number;
        this.receivedAt = receivedAt;
        this.registeredOn = registeredOn;
    }

    static Instant coarse(Instant moment, boolean toTheHour) {
        return moment.truncatedTo(toTheHour ? ChronoUnit.HOURS : ChronoUnit.MICROS);
    }

    int year() {
        return year;
    }

    int number() {
        return number;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }
}

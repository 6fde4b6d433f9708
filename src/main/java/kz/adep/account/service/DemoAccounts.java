package kz.adep.account.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.domain.Totp;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration; their passwords and authenticator secrets are published in docs/demo.md. */
@Component
public class DemoAccounts implements DemoPart {

    public static final String PASSWORD = "adep-demo-2026";

    private static final List<Person> PEOPLE = List.of(
            new Person("mz.commissioner", "Айгерім Серікқызы Нұрланова", StaffRole.COMMISSIONER, 120),
            new Person("mz.head", "Нұрлан Әбдірахманұлы Смағұлов", StaffRole.HEAD, 120),
            new Person("mz-ala.commissioner", "Дәурен Болатұлы Ахметов", StaffRole.COMMISSIONER, 1201),
            new Person("mz-man.commissioner", "Гүлнар Маратқызы Есенова", StaffRole.COMMISSIONER, 1202),
            new Person("mj.commissioner", "Ерлан Қайратұлы Сәтбаев", StaffRole.COMMISSIONER, 114),
            new Person("mj.head", "Гүлмира Тоқтарқызы Бекова", StaffRole.HEAD, 114),
            new Person("man.commissioner", "Мадина Асқарқызы Төлегенова", StaffRole.COMMISSIONER, 347),
            new Person("man.head", "Ербол Сабырұлы Дүйсенов", StaffRole.HEAD, 347),
            new Person("ast.commissioner", "Нұржан Ерболұлы Жақсылықов", StaffRole.COMMISSIONER, 371),
            new Person("agency.officer", "Әлия Дәулетқызы Сейітова", StaffRole.AGENCY_OFFICER, 1),
            new Person("agency.analyst", "Алмас Ерікұлы Оспанов", StaffRole.AGENCY_OFFICER, 1),
            new Person("administrator", "Санжар Мұратұлы Кенжебаев", StaffRole.ADMINISTRATOR, 1),
            new Person("second.administrator", "Динара Ғалымқызы Әбенова", StaffRole.ADMINISTRATOR, 1));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        ActingAs administrator = ActingAs.administrator(id("administrator"));
        ActingScope.run(
                administrator,
                () -> PEOPLE.stream()
                        .filter(person -> !accounts.isTaken(person.username))
                        .map(Person::account)
                        .forEach(accounts::create));
    }

    /** The authenticator secret can be read off the name, so that nobody must look it up. */
    static Totp totp(String username) {
        String letters = "ADEPDEMO" + username.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return new Totp(letters + "2".repeat(32 - letters.length()));
    }

    private static UUID id(String username) {
        return UUID.nameUUIDFromBytes(("demo " + username).getBytes(StandardCharsets.UTF_8));
    }

    private record Person(String username, String fullName, StaffRole role, int stateBodyId) {

        NewAccount account() {
            return new NewAccount(id(username), stateBodyId, username, fullName, role, PASSWORD, totp(username), true);
        }
    }
}

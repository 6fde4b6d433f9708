package kz.adep.account.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryUtil;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The hundred thousand commonest passwords, and what is guessed from them in as many tries as an attacker on the wire
 * makes in a year: a common one with digits behind it, another case, keys in a row.
 */
@Component
class CommonPasswords {

    private static final BigDecimal FEWEST_GUESSES = BigDecimal.valueOf(1_000_000);
    /** The estimate of a longer text takes seconds; its beginning is enough. */
    private static final int JUDGED = 64;

    /** Read when first asked, so that no start waits for it. */
    private final Supplier<Configuration> configuration = SingletonSupplier.of(CommonPasswords::read);

    boolean includes(String password) {
        BigDecimal guesses = new Nbvcxz(configuration.get()).estimate(password).getGuesses();
        return guesses.compareTo(FEWEST_GUESSES) < 0;
    }

    private static Configuration read() {
        // The estimate looks lower case words up.
        Map<String, Integer> ranks = DictionaryUtil.loadRankedDictionary(DictionaryUtil.passwords).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, Math::min));
        return new ConfigurationBuilder()
                .setDictionaries(List.of(new Dictionary("passwords", ranks, false)))
                .setMaxLength(JUDGED)
                .setLocale(Locale.ENGLISH)
                .createConfiguration();
    }
}

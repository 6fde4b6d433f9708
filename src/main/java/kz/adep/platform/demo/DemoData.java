package kz.adep.platform.demo;

import java.util.Comparator;
import kz.adep.platform.database.EmbeddedPostgres;
import kz.adep.shared.DemoPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fills the embedded database with invented data before the first page is served; never a server the operator named.
 *
 * <p>Whether a database is a demonstration is settled on its first start. A part is entered in the ledger when it is
 * complete: one that was cut short (kill, power) runs again on the next start, and a part that came with a newer version is
 * added then.
 */
@Component
class DemoData implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final ObjectProvider<EmbeddedPostgres> embedded;
    private final ObjectProvider<DemoPart> parts;
    private final DemoLedger ledger;
    private final boolean wanted;

    DemoData(
            ObjectProvider<EmbeddedPostgres> embedded,
            ObjectProvider<DemoPart> parts,
            DemoLedger ledger,
            @Value("${adep.demo:true}") boolean wanted) {
        this.embedded = embedded;
        this.parts = parts;
        this.ledger = ledger;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (embedded.getIfAvailable() != null) {
            load();
        }
    }

    void load() {
        if (ledger.settle(wanted) && wanted) {
            parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(this::loadOnce);
        }
    }

    private void loadOnce(DemoPart part) {
        var name = AopUtils.getTargetClass(part).getSimpleName();
        if (!ledger.holds(name)) {
            part.load();
            ledger.enter(name);
            log.info("Demonstration data added: {}", name);
        }
    }
}

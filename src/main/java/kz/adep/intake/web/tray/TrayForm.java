package kz.adep.intake.web.tray;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.intake.domain.tray.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen in the tray.
 *
 * @param items each on its own
 * @param all everything the page shows
 * @param shown what the page shows
 * @param why it is set aside
 */
record TrayForm(
        @Nullable List<UUID> items,
        @Nullable Boolean all,
        @Nullable List<UUID> shown,
        SetAside.@Nullable Reason why) {

    static TrayForm empty() {
        return new TrayForm(null, false, null, null);
    }

    List<UUID> chosen() {
        return Objects.requireNonNullElse(Boolean.TRUE.equals(all) ? shown : items, List.of());
    }
}

package kz.adep.casework.service.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.adep.account.StaffNames;
import kz.adep.account.StaffNames.Colleague;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.domain.export.ExportFormat;
import kz.adep.casework.domain.export.ExportState;
import kz.adep.casework.service.export.ExportLines.Line;
import kz.adep.casework.service.export.ExportLines.Place;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one export, as whoever acts: page after page is read, written, sealed and stored, and none of it kept. */
@Component
class ExportRun {

    private final ExportStore store;
    private final ExportLines lines;
    private final StaffNames staff;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExportRun(
            ExportStore store,
            ExportLines lines,
            StaffNames staff,
            MessageSource messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.staff = staff;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Thrown to leave an export that nobody wants any more. */
    private static final class NotWanted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    void make(UUID id) {
        if (!inTransaction(() -> isAllowed() && store.begin(id))) {
            inTransaction(() -> end(id, ExportState.CANCELLED));
            return;
        }
        Export export = inTransaction(() -> store.get(id));
        try {
            write(export);
        } catch (NotWanted cancelled) {
            inTransaction(() -> end(id, ExportState.CANCELLED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fail(UUID id) {
        inTransaction(() -> end(id, ExportState.FAILED));
    }

    /** Who was disabled meanwhile gets nothing more. */
    private boolean isAllowed() {
        UUID asker = ActingScope.current().account();
        return staff.colleagues().stream().anyMatch(colleague -> colleague.id().equals(asker));
    }

    private void write(Export export) throws IOException {
        ExportWords words = new ExportWords(
                messages,
                Locale.forLanguageTag(export.language()),
                inTransaction(() ->
                        staff.colleagues().stream().collect(Collectors.toMap(Colleague::id, Colleague::fullName))));
        Selection selection = new Selection(CaseFilter.parse(FilterAddress.parse(export.filter())), export.chosen());
        SealedParts parts = new SealedParts((number, content) -> inTransaction(() -> add(export, number, content)));
        long done = 0;
        try (parts;
                ExportRows rows =
                        export.format() == ExportFormat.CSV ? new CsvRows(parts) : new XlsxRows(parts, words.title())) {
            rows.row(words.head());
            done = writeAll(export, selection, words, rows);
        }
        long all = done;
        inTransaction(() -> {
            store.done(export.id(), all, parts);
            return true;
        });
    }

    private long writeAll(Export export, Selection selection, ExportWords words, ExportRows rows) throws IOException {
        LocalDate today = LocalDate.now(clock);
        Place after = null;
        long done = 0;
        List<Line> page;
        do {
            page = lines.page(selection, after);
            for (Line line : page) {
                rows.row(words.row(line, today));
            }
            rows.flush();
            done += page.size();
            after = last(page);
            long soFar = done;
            if (!inTransaction(() -> store.movedOn(export.id(), soFar))) {
                throw new NotWanted();
            }
        } while (page.size() == ExportLines.PAGE);
        return done;
    }

    private static @Nullable Place last(List<Line> page) {
        return page.isEmpty() ? null : page.get(page.size() - 1).place();
    }

    private boolean add(Export export, int number, byte[] content) {
        store.add(export, number, content);
        return true;
    }

    private boolean end(UUID id, ExportState as) {
        store.end(id, as);
        return true;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}

package kz.adep.casework.domain.export;

/** How far an export has come. */
public enum ExportState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}

package kz.adep.transparency.service;

/** As many people wait for a result as we let wait; to be tried again in a few seconds. */
public class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        super("the queue is full");
    }
}

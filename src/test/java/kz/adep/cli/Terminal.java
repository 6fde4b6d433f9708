package kz.adep.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** Runs commands as somebody at a terminal does. */
record Terminal(int exit, String out, String err) {

    static Terminal run(Object... words) {
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = AdepCommand.line(Words.chosen(args), new PrintWriter(out), new PrintWriter(err))
                .execute(args);
        return new Terminal(exit, out.toString(), err.toString());
    }
}

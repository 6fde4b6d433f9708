package kz.adep.transparency.web.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.adep.reporting.PublishedReports;
import org.springframework.context.MessageSource;

/** News of published reports in the Atom syndication format (RFC 4287). */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final String site;
    private final MessageSource messages;
    private final Locale language;
    private final Clock clock;

    /** @param site address of this site, without a slash at its end */
    AtomFeed(String site, MessageSource messages, Locale language, Clock clock) {
        this.site = site;
        this.messages = messages;
        this.language = language;
        this.clock = clock;
    }

    byte[] of(List<PublishedReports.Entry> reports) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", language.getLanguage());
            text(xml, "title", word("transparency.reports.title"));
            text(xml, "id", site + "/reports/feed-" + language.getLanguage() + ".atom");
            text(
                    xml,
                    "updated",
                    reports.isEmpty()
                            ? moment(LocalDate.EPOCH)
                            : moment(reports.get(0).publishedOn()));
            link(xml, "self", "/reports/feed-" + language.getLanguage() + ".atom");
            link(xml, "alternate", "/reports?lang=" + language.getLanguage());
            xml.writeStartElement("author");
            text(xml, "name", word("platform.name"));
            xml.writeEndElement();
            for (PublishedReports.Entry report : reports) {
                write(xml, report);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    private void write(XMLStreamWriter xml, PublishedReports.Entry report) throws XMLStreamException {
        Object[] quarter = {
            String.valueOf(report.quarter().year()), report.quarter().number()
        };
        xml.writeStartElement("entry");
        text(
                xml,
                "title",
                report.body().name().in(language) + ": "
                        + messages.getMessage("transparency.reports.one", quarter, language));
        text(xml, "id", "urn:uuid:" + report.id());
        text(xml, "updated", moment(report.publishedOn()));
        link(xml, "alternate", "/reports/" + report.id() + "?lang=" + language.getLanguage());
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String kind, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", kind);
        xml.writeAttribute("href", site + address);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String moment(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private String word(String key) {
        return messages.getMessage(key, null, language);
    }
}

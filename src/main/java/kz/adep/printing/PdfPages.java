package kz.adep.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Turns a template into a tagged PDF (PDF/UA) of A4 pages with the letters of Kazakh, Russian and English inside. The
 * template wears {@code layout/print :: page(title, content)}; it has no request, so that it cannot make links or forms.
 * Nothing outside the page is loaded, whatever it names.
 */
@Component
public class PdfPages {

    private static final String FOLDER = "print/";
    private static final String FONT = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    // The writer has loggers of its own, which tell each step.
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;

    PdfPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The view by its name, as a controller would return it. */
    public byte[] render(String view, Map<String, ?> model, Locale language) {
        Document page = Jsoup.parse(templates.process(view, new Context(language, Map.copyOf(model))));
        page.head().appendElement("style").appendChild(new DataNode(styles()));
        page.select("svg[aria-label]").forEach(drawing -> drawing.attr("alt", drawing.attr("aria-label")));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Adep")
                    .useUriResolver((base, address) -> null)
                    .useSVGDrawer(drawings)
                    .useFont(() -> file("NotoSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> file("NotoSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                    .withW3cDocument(new W3CDom().fromJsoup(page), "")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String styles() {
        try {
            return new ClassPathResource(FOLDER + "print.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package kz.adep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.adep.AdepTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class PdfPagesTests {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final String LETTERS = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі №12 ≤ 7,5 − 3";

    @Autowired
    private PdfPages pages;

    @Test
    void kazakhLettersCanBeReadBack() throws IOException {
        try (PDDocument pdf = print(LETTERS)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(LETTERS);
        }
    }

    @Test
    void pageIsTaggedAndNamesItsLanguage() throws IOException {
        try (PDDocument pdf = print(LETTERS)) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("kk");
        }
    }

    @Test
    void nothingOutsideThePageIsLoaded() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", call -> calls.incrementAndGet());
        stranger.start();

        print("x", "http://localhost:" + stranger.getAddress().getPort() + "/image.png")
                .close();

        stranger.stop(0);
        assertThat(calls).hasValue(0);
    }

    private PDDocument print(String text) throws IOException {
        return print(text, "");
    }

    private PDDocument print(String text, String image) throws IOException {
        return Loader.loadPDF(pages.render("printing/sample", Map.of("title", text, "image", image), KAZAKH));
    }
}

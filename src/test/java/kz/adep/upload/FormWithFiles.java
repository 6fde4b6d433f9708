package kz.adep.upload;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** A form with files as a browser sends it: bytes, which {@code MockMvc}'s own multipart requests never are. */
public final class FormWithFiles {

    public static final String TYPE = MediaType.MULTIPART_FORM_DATA_VALUE + "; boundary=----adep";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public FormWithFiles field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    public FormWithFiles file(String name, byte[] content) {
        return part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
    }

    private FormWithFiles part(String disposition, byte[] content) {
        body.writeBytes(("------adep\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        all.writeBytes("------adep--\r\n".getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }
}

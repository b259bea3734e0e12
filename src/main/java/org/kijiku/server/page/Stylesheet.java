package org.kijiku.server.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kijiku.server.Etag;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;

/** The one stylesheet. */
public final class Stylesheet implements Resource {
    private final String css = Pages.resource("kijiku.css");
    private final String etag = Etag.of(css);

    @Override
    public Reply get(Request request) {
        return Reply.kept(
                "text/css; charset=utf-8", etag, () -> new Reply.Body(css.getBytes(StandardCharsets.UTF_8), Map.of()));
    }
}

package org.amparo.portal.asset;

import java.util.Optional;

/**
 * One file as browsers get it.
 *
 * @param compressed its twin by gzip; none for what is compressed by itself
 */
@SuppressWarnings("ArrayRecordComponent")
record Asset(String type, byte[] content, Optional<byte[]> compressed) {
    static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=UTF-8";
            case "js" -> "text/javascript; charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }
}

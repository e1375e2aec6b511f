package org.amparo.portal.asset;

/** One file as browsers get it. */
@SuppressWarnings("ArrayRecordComponent")
record Asset(String type, byte[] content) {
    static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }
}

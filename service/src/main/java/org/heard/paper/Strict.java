package org.heard.paper;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads a filled-in template as XML, strictly: what a browser would mend in silence stops here.
final class Strict {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private Strict() {}

    static Document read(String html) {
        if (!html.startsWith(DOCTYPE)) {
            throw new IllegalStateException("the template does not stand on paper/sheet");
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrown());
            return builder.parse(new InputSource(new StringReader(html.substring(DOCTYPE.length()))));
        } catch (SAXParseException notStrict) {
            // The parser's own words quote what is written.
            throw new IllegalStateException("not strict XHTML, line %d, column %d"
                    .formatted(notStrict.getLineNumber(), notStrict.getColumnNumber()));
        } catch (SAXException | IOException | ParserConfigurationException failure) {
            throw new IllegalStateException("a sheet could not be read");
        }
    }

    /// Without what XML cannot hold, and no reader can see: control characters, halves of letters.
    static String withoutControls(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> letter == '\t'
                        || letter == '\n'
                        || letter == '\r'
                        || (letter >= 0x20 && letter < 0xD800)
                        || (letter >= 0xE000 && letter < 0xFFFE)
                        || letter >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// All that is written on the sheet, in order.
    static String text(Document xhtml) {
        return xhtml.getElementsByTagName("body").item(0).getTextContent();
    }

    private static final class Thrown implements ErrorHandler {
        @Override
        public void warning(SAXParseException found) throws SAXException {
            throw found;
        }

        @Override
        public void error(SAXParseException found) throws SAXException {
            throw found;
        }

        @Override
        public void fatalError(SAXParseException found) throws SAXException {
            throw found;
        }
    }
}

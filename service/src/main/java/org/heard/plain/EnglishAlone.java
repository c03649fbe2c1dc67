package org.heard.plain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Phrases that are said in English alone, because nobody knows yet to whom.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EnglishAlone {
    /// Why.
    String value();
}

package org.heard.plain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Words of safety and of rights: help now, who reads what a child writes, what cannot stay a secret, the way out, what
/// a child may ask for. A language that an authority brings is opened to children once all of them are said in it.
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Vital {}

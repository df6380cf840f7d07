/**
 * What chains an audit, so that a change by whoever owns the database shows, and what finds it (ADR
 * 0021). It works on {@code audit_entry}, {@code audit_seal} and {@code audit_unsealed}, wherever
 * they are.
 */
@NullMarked
package vn.guongsang.audit;

import org.jspecify.annotations.NullMarked;

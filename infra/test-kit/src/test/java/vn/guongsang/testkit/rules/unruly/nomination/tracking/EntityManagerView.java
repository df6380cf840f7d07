package vn.guongsang.testkit.rules.unruly.nomination.tracking;

import jakarta.persistence.EntityManager;

record EntityManagerView(EntityManager entities) {}

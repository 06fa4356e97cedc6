//! HubSpot's exports: rows that a person can check in the head, for each rung and each trap.

mod events;
mod landed;
mod pages;
mod portal;
mod rungs;
mod sample;

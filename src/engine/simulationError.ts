/** A run that can't go on because of what its scenario says, such as times of 0 that go round in circles. */
export class SimulationError extends Error {
  override readonly name = "SimulationError";
}

"""The pure rules: no clock, disk, network, database or chance; values in, values out."""

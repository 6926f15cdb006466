"""The job of `job.py` in PyTorch."""

import torch

from benchmarks.peers import job

torch.set_num_threads(1)
torch.manual_seed(job.seed())
train, test = (
    (
        torch.tensor([example.inputs for example in dataset.examples]),
        torch.tensor([example.outputs for example in dataset.examples]),
    )
    for dataset in job.loadDigits()
)
network = torch.nn.Sequential(
    torch.nn.Linear(64, job.HIDDEN), torch.nn.Sigmoid(), torch.nn.Linear(job.HIDDEN, 10)
)
for parameter in network.parameters():
    torch.nn.init.uniform_(parameter, -job.WEIGHT_RANGE, job.WEIGHT_RANGE)
optimizer = torch.optim.SGD(network.parameters(), lr=job.LEARNING_RATE)
lossOf = torch.nn.BCEWithLogitsLoss(reduction="sum")


def trainEpoch():
    """Show every example once, in a fresh order."""
    order = torch.randperm(len(train[0]))
    for chosen in order.split(job.BATCH_SIZE):
        optimizer.zero_grad()
        (lossOf(network(train[0][chosen]), train[1][chosen]) / len(chosen)).backward()
        optimizer.step()


def measureAccuracy():
    """Return the part of the test set that is predicted right."""
    with torch.no_grad():
        predicted = network(test[0]).argmax(dim=1)
    return (predicted == test[1].argmax(dim=1)).double().mean().item()


job.run(trainEpoch, measureAccuracy)

IncidentDocs.search.head({"version":"19df758d03d9b7b7","documents":43,"titles":24,"kinds":[2,17,28,34,37,37,43,43],"texts":[0],"terms":["0"],"synonyms":[]});
